import type { lists as french } from "../fr/lists.ts";

export const lists: typeof french = {
  usage: {
    prototype: "Prototype components or services",
    territories: "Test uses on territories",
    train: "Train professionals and students",
    markets: "Explore new markets",
    communities: "Discover and equip communities",
    communicate: "Communicate by gathering the skills of a cluster or supplier",
    standards: "Speed up norms and standards",
  },
  category: {
    automotive: "Automotive industry",
    "non-automotive": "Industry outside automotive",
    "local-authority": "Local authorities",
    cluster: "Clusters",
    laboratory: "Laboratories",
    school: "Schools",
    media: "Media",
    hackers: "Hackers",
    "informal-networks": "Informal networks",
  },
  purpose: {
    prototype: "Prototype",
    experiment: "Experiment",
    train: "Train",
    markets: "Explore new markets",
    demonstrate: "Capitalise, demonstrators for an industry",
  },
  audience: {
    prototype: "industry, school",
    experiment: "industry, local authority",
    train: "school, professional training",
    markets: "industry",
    demonstrate: "cluster, industry",
  },
  lens: {
    "know-how": "Know-how",
    legal: "Legal",
    strategic: "Strategic",
    "customer-relation": "Customer relation",
    image: "Image",
  },
  "workshop-outcome": {
    convince: "Convince a stakeholder to commit",
    identify: "Identify people or skills",
    synthesis: "Produce a collective synthesis",
    ideas: "Generate new ideas",
  },
};
